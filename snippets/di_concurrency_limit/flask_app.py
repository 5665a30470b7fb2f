from threading import BoundedSemaphore
from time import sleep

from flask import Flask

app = Flask(__name__)
printer = BoundedSemaphore(2)
users = []


@app.get("/print")
def print_page():
    with printer:
        users.append("job")
        sleep(0.05)
        count = len(users)
        users.pop()
    return {"users": count}
