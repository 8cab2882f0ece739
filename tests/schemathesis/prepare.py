"""Creates records in an emulator, and writes the document with their ids as examples.

Without the examples, nearly all generated ids lead to 404.

Usage: prepare.py DOCUMENT ADDRESS KEY
"""

import json
import sys
import urllib.parse
import urllib.request

document_path, address, key = sys.argv[1:]
EXTERNAL_NUMBER = "+15555550142"


def send(path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(address + path, data, {"Authorization": key})
    with urllib.request.urlopen(request) as response:
        return json.load(response)["data"]


def submit(path, **fields):
    """Submits a form of the page."""
    data = urllib.parse.urlencode(fields).encode()
    urllib.request.urlopen(address + path, data).close()


number = send("/v1/phone-numbers")[0]
user = send("/v1/users?maxResults=1")[0]["id"]
list_query = urllib.parse.urlencode(
    {"phoneNumberId": number["id"], "participants": EXTERNAL_NUMBER, "maxResults": 10}
)


def call(*steps):
    submit("/emulator/calls", **{"from": EXTERNAL_NUMBER, "to": number["number"]})
    newest = send("/v1/calls?" + list_query)[0]["id"]
    for step in steps:
        submit("/emulator/calls/" + newest, do=step)
    return newest


bodies = {
    "sendMessage_v1": {"content": "Hi", "from": number["id"], "to": [EXTERNAL_NUMBER]},
    "createContact_v1": {"defaultFields": {"firstName": "Lia"}},
    "createMessageWebhook_v1": {"url": "http://127.0.0.1:9/", "events": ["message.received"]},
    "assignTask_v1": {"userId": user},
    "unassignTask_v1": {"userId": user},
}
answered = call("answer", "complete", "record", "summarize", "transcribe")
missed = call("complete", "leave-voicemail")
message = send("/v1/messages", bodies["sendMessage_v1"])
conversation = {"conversationId": message["conversationId"]}
bodies["createTask_v1"] = {"title": "Call", "description": "Soon", **conversation}
bodies["linkTaskToConversation_v1"] = bodies["unlinkTaskFromConversation_v1"] = conversation
examples = {
    "/v1/call-transcripts/{id}": answered,
    "/v1/call-voicemails/{callId}": missed,
    "/v1/contacts/{id}": send("/v1/contacts", bodies["createContact_v1"])["id"],
    "/v1/messages/{id}": message["id"],
    "/v1/webhooks/{id}": send("/v1/webhooks/messages", bodies["createMessageWebhook_v1"])["id"],
    "callId": answered,
    "conversationId": message["conversationId"],
    "participants": [EXTERNAL_NUMBER],
    "phoneNumberId": number["id"],
    "taskId": send("/v1/tasks", bodies["createTask_v1"])["taskId"],
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
        # The gateway in front of the API rejects keys in a form that the document lacks.
        operation["responses"]["401"].pop("content", None)
json.dump(document, sys.stdout)
