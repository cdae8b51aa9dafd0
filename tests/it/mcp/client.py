"""Talks to `desire-path mcp` through the official client of the Model Context Protocol.

Usage: client.py PROGRAM PROJECT TOOL... Prints one JSON object: all tools, the answers of those named, and what is said to a
call that cannot be answered.
"""

import asyncio
import json
import sys

from mcp import ClientSession, StdioServerParameters, stdio_client


def answer(result):
    data = result.model_dump(by_alias=True)
    return {"error": bool(data.get("isError")), "structured": data.get("structuredContent"), "text": data["content"][0]["text"]}


async def main(program, project, called):
    server = StdioServerParameters(command=program, args=["mcp", project])
    async with stdio_client(server) as (read, write), ClientSession(read, write) as session:
        hello = (await session.initialize()).model_dump(by_alias=True)
        tools = [tool.model_dump(by_alias=True) for tool in (await session.list_tools()).tools]
        answers = {name: answer(await session.call_tool(name, {"rows": 0})) for name in called}
        filtered = await session.call_tool("stage_flow", {"steps": 4, "filter": {"channel": ["Social"]}})
        refused = await session.call_tool("stage_flow", {"steps": 99})
        said = {"server": hello["serverInfo"]["name"], "tools": tools, "answers": answers}
        print(json.dumps({**said, "filtered": answer(filtered), "refused": answer(refused)}))


asyncio.run(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
