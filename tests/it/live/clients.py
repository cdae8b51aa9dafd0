"""Sends calls with the real libraries: clients.py LIBRARY ADDRESS KEY."""
import sys

library, address, key = sys.argv[1:]


def segment(gzip):
    import segment.analytics as analytics

    analytics.write_key, analytics.host, analytics.gzip = key, address, gzip
    analytics.max_retries = 1
    failed = []
    analytics.on_error = lambda error, items: failed.append(error)
    analytics.identify("u1", {"email": "ana@example.org"})
    analytics.track("u1", "Order Completed", {"revenue": 19.9})
    analytics.page("u1", None, "Home", {"url": "https://shop.example/"})
    analytics.alias("anon-1", "u1")
    analytics.flush()
    analytics.shutdown()
    assert not failed, failed


def rudder():
    import rudderstack.analytics as analytics

    analytics.write_key, analytics.dataPlaneUrl = key, address
    analytics.max_retries = 1
    failed = []
    analytics.on_error = lambda error, items: failed.append(error)
    analytics.track("u1", "Order Completed", {"revenue": 19.9})
    analytics.flush()
    analytics.shutdown()
    assert not failed, failed


def posthog():
    from posthog import Posthog

    client = Posthog(key, host=address, max_retries=1)
    client.capture("purchase", distinct_id="u1", properties={"revenue": 1, "$set": {"email": "ana@example.org"}})
    client.flush()
    client.shutdown()


{"segment": lambda: segment(False), "segment-gzip": lambda: segment(True), "rudder": rudder, "posthog": posthog}[library]()
