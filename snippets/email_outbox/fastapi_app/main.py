from fastapi import FastAPI
from fastapi_mail import ConnectionConfig, FastMail, MessageSchema, MessageType

config = ConnectionConfig(
    MAIL_USERNAME="",
    MAIL_PASSWORD="",
    MAIL_FROM="shop@example.org",
    MAIL_PORT=25,
    MAIL_SERVER="localhost",
    MAIL_STARTTLS=False,
    MAIL_SSL_TLS=False,
    USE_CREDENTIALS=False,
)
mail = FastMail(config)
app = FastAPI()


@app.post("/invites/{address}", status_code=202)
async def invite(address: str):
    message = MessageSchema(
        subject="Welcome", recipients=[address], body="Hi", subtype=MessageType.plain
    )
    await mail.send_message(message)
    return {"invited": address}
