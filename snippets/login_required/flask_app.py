from flask import Flask
from flask_login import LoginManager, UserMixin, current_user, login_required

app = Flask(__name__)
manager = LoginManager(app)


class User(UserMixin):
    def __init__(self, name):
        self.id = name


@manager.request_loader
def load_user(request):
    name = request.headers.get("X-Forwarded-User")
    return User(name) if name else None


@app.get("/")
def home():
    return {"page": "home"}


@app.get("/orders")
@login_required
def orders():
    return {"orders_of": current_user.id}
