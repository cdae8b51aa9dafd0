//! Tools for a person's own assistant: every insight of a project, over standard input and output (Model Context Protocol).
//! There is no port and no network; who starts the program talks to it. What is said here is what `show` says. Where that is
//! wanted, an assistant adds proposals, on each of which a person decides.

mod access;
mod arguments;
mod proposals;
mod session;
mod tools;

use std::sync::Arc;

use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation, JsonObject, ListToolsResult,
    PaginatedRequestParams, ServerCapabilities, ServerConfig,
};
use rmcp::service::{RequestContext, ServerInitializeError};
use rmcp::{ErrorData, RoleServer, ServerHandler, ServiceExt};

use crate::progress::Progress;
use crate::texts::text;
use crate::workspace::Workspace;

pub use access::Access;
use session::McpSession;
use tools::Tool;

/// Serves a project until standard input ends.
pub fn serve(workspace: Workspace, access: Access) -> anyhow::Result<()> {
    let server = Server { session: Arc::new(McpSession::new(workspace, access)), access };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        match server.serve(rmcp::transport::stdio()).await {
            Ok(service) => service.waiting().await.map(drop).map_err(anyhow::Error::from),
            // nobody asked for anything
            Err(ServerInitializeError::ConnectionClosed(_)) => Ok(()),
            Err(error) => Err(error.into()),
        }
    })
}

struct Server {
    session: Arc<McpSession>,
    access: Access,
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let program = Implementation::new("desire-path", env!("CARGO_PKG_VERSION")).with_title("Desire Path");
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(program)
            .with_instructions(text!("mcp-instructions"))
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        let tools = tools::all(self.access).iter().map(Tool::describe).collect::<Result<_, _>>();
        Ok(ListToolsResult::with_all_items(tools.map_err(|why| ErrorData::internal_error(why.to_string(), None))?))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let Some(tool) = tools::find(&request.name, self.access) else {
            let why = text!("mcp-no-tool", name = request.name);
            return Err(ErrorData::invalid_params(why, None));
        };
        let answer = self.answer(tool, request.arguments.unwrap_or_default(), &context);
        Ok(match answer.await {
            Ok(answer) => CallToolResult::structured(answer).into(),
            Err(why) => {
                CallToolResult::error(vec![ContentBlock::text(text!("mcp-nothing-answered", why = why.to_string()))])
                    .into()
            }
        })
    }
}

impl Server {
    /// Answers off the thread that reads requests, so that a request can be cancelled.
    async fn answer(
        &self,
        tool: Tool,
        arguments: JsonObject,
        context: &RequestContext<RoleServer>,
    ) -> anyhow::Result<serde_json::Value> {
        let progress = Progress::new();
        let (session, work) = (self.session.clone(), progress.clone());
        let mut answering = tokio::task::spawn_blocking(move || session.answer(tool, &arguments, &work));
        let answer = tokio::select! {
            answer = &mut answering => answer,
            () = context.ct.cancelled() => {
                progress.cancel();
                answering.await
            }
        };
        answer?
    }
}
