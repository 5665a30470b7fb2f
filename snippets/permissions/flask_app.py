from flask import Flask, request
from flask_principal import (
    ActionNeed,
    Identity,
    Permission,
    Principal,
    identity_loaded,
)

GRANTS = {"editor": {"articles.delete"}, "reader": set()}

app = Flask(__name__)
principal = Principal(app, use_sessions=False)
delete_articles = Permission(ActionNeed("articles.delete"))


@principal.identity_loader
def load_identity():
    name = request.headers.get("X-Forwarded-User")
    return Identity(name) if name else None


@identity_loaded.connect_via(app)
def load_grants(sender, identity):
    for permission in GRANTS.get(identity.id, set()):
        identity.provides.add(ActionNeed(permission))


@app.delete("/articles/<int:article_id>")
@delete_articles.require(http_exception=403)
def delete_article(article_id):
    return {"deleted": article_id}
