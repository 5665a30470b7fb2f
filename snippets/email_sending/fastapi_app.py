import os

from fastapi import FastAPI
from fastapi_mail import ConnectionConfig, FastMail, MessageSchema, MessageType

app = FastAPI()
mail = FastMail(
    ConnectionConfig(
        MAIL_SERVER="localhost",
        MAIL_PORT=os.environ["MAIL_PORT"],
        MAIL_USERNAME="",
        MAIL_PASSWORD="",
        MAIL_FROM="shop@example.com",
        MAIL_STARTTLS=False,
        MAIL_SSL_TLS=False,
        USE_CREDENTIALS=False,
    )
)


@app.post("/orders")
async def order():
    message = MessageSchema(
        subject="Your order",
        body="Thank you.",
        recipients=["ada@example.com"],
        subtype=MessageType.plain,
    )
    await mail.send_message(message)
    return {"sent": 1}
