from flask import Flask
from flask_cors import CORS

app = Flask(__name__)
CORS(
    app,
    origins=["https://app.example", "https://admin.example"],
    methods=["GET", "PUT"],
    allow_headers=["Content-Type"],
    supports_credentials=True,
)


@app.put("/profile")
def profile():
    return {"saved": True}
