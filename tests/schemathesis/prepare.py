"""Fills an emulator, and writes the document with its ids as examples.

Without them, nearly all that schemathesis thinks of is found nowhere.

Usage: prepare.py DOCUMENT ADDRESS KEY
"""

import json
import sys
import urllib.parse
import urllib.request

document_path, address, key = sys.argv[1:]
OUTSIDE = "+15555550142"


def ask(path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(address + path, data, {"Authorization": key})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["data"]


def press(path, **fields):
    """Sends one of the page's forms."""
    data = urllib.parse.urlencode(fields).encode()
    urllib.request.urlopen(address + path, data).close()


number = ask("/v1/phone-numbers")[0]
user = ask("/v1/users?maxResults=1")[0]["id"]
with_somebody = urllib.parse.urlencode(
    {"phoneNumberId": number["id"], "participants": OUTSIDE, "maxResults": 10}
)


def call(*steps):
    press("/emulator/calls", **{"from": OUTSIDE, "to": number["number"]})
    newest = ask("/v1/calls?" + with_somebody)[0]["id"]
    for step in steps:
        press("/emulator/calls/" + newest, do=step)
    return newest


bodies = {
    "sendMessage_v1": {"content": "Hi", "from": number["id"], "to": [OUTSIDE]},
    "createContact_v1": {"defaultFields": {"firstName": "Lia"}},
    "createMessageWebhook_v1": {"url": "http://127.0.0.1:9/", "events": ["message.received"]},
    "assignTask_v1": {"userId": user},
    "unassignTask_v1": {"userId": user},
}
answered = call("answer", "complete", "record", "summarize", "transcribe")
missed = call("complete", "leave-voicemail")
message = ask("/v1/messages", bodies["sendMessage_v1"])
conversation = {"conversationId": message["conversationId"]}
bodies["createTask_v1"] = {"title": "Call", "description": "Soon", **conversation}
bodies["linkTaskToConversation_v1"] = bodies["unlinkTaskFromConversation_v1"] = conversation
examples = {
    "/v1/call-transcripts/{id}": answered,
    "/v1/call-voicemails/{callId}": missed,
    "/v1/contacts/{id}": ask("/v1/contacts", bodies["createContact_v1"])["id"],
    "/v1/messages/{id}": message["id"],
    "/v1/webhooks/{id}": ask("/v1/webhooks/messages", bodies["createMessageWebhook_v1"])["id"],
    "callId": answered,
    "conversationId": message["conversationId"],
    "participants": [OUTSIDE],
    "phoneNumberId": number["id"],
    "taskId": ask("/v1/tasks", bodies["createTask_v1"])["taskId"],
    "userId": user,
}

with open(document_path, encoding="utf-8") as file:
    document = json.load(file)
for path, operations in document["paths"].items():
    for operation in operations.values():
        for parameter in operation.get("parameters", []):
            example = examples.get(path) if parameter["in"] == "path" else None
            example = example or examples.get(parameter["name"])
            if example:
                parameter["example"] = example
        if operation["operationId"] in bodies:
            body = operation["requestBody"]["content"]["application/json"]
            body["example"] = bodies[operation["operationId"]]
        # Keys are refused by the gateway in front of the API, whose errors have a form of
        # their own, which the document lacks.
        operation["responses"]["401"].pop("content", None)
json.dump(document, sys.stdout)
