"""Verifies messages with the verifier of Standard Webhooks, and that it refuses each with one more letter.

Usage: webhooks.py RECEIVED SECRET. RECEIVED is a JSON list of {"headers", "body"} as they came.
"""

import json
import sys

from standardwebhooks.webhooks import Webhook, WebhookVerificationError

verifier = Webhook(sys.argv[2])
taken, refused = 0, 0
for message in json.load(open(sys.argv[1], encoding="utf-8")):
    verifier.verify(message["body"], message["headers"])
    taken += 1
    try:
        verifier.verify(message["body"] + " ", message["headers"])
    except WebhookVerificationError:
        refused += 1
print(f"{taken} taken, {'as many' if refused == taken else refused} refused")
