from flask import Flask, after_this_request

app = Flask(__name__)
sent = []


def send_welcome(name):
    sent.append(name)


@app.post("/users/<name>")
def register(name):
    @after_this_request
    def schedule(response):
        response.call_on_close(lambda: send_welcome(name))
        return response

    return {"registered": name}, 202


@app.get("/sent")
def list_sent():
    return {"sent": sent}
