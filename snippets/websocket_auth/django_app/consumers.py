import json

from channels.exceptions import DenyConnection
from channels.generic.websocket import AsyncWebsocketConsumer
from django.http import QueryDict

TOKENS = {"blue": "Ada"}


class Chat(AsyncWebsocketConsumer):
    async def connect(self):
        token = QueryDict(self.scope["query_string"]).get("token")
        if token not in TOKENS:
            raise DenyConnection
        self.name = TOKENS[token]
        await self.accept()

    async def receive(self, text_data=None, bytes_data=None):
        answer = {"name": self.name, "text": text_data}
        await self.send(text_data=json.dumps(answer))
