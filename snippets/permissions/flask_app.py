from flask import Flask
from flask_security import Security, SQLAlchemyUserDatastore, permissions_required
from flask_security.models import fsqla_v3
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.secret_key = "only-for-this-sample"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
app.config["SECURITY_PASSWORD_SALT"] = "only-for-this-sample"
db = SQLAlchemy(app)
fsqla_v3.FsModels.set_db_info(db)


class Role(db.Model, fsqla_v3.FsRoleMixin):
    pass


class User(db.Model, fsqla_v3.FsUserMixin):
    pass


with app.app_context():
    db.create_all()
store = SQLAlchemyUserDatastore(db, User, Role)
Security(app, store)


@app.login_manager.request_loader
def proxy_user(request):
    name = request.headers.get("X-Forwarded-User")
    return store.find_user(username=name) if name else None


@app.delete("/articles/<int:article_id>")
@permissions_required("articles.delete")
def delete_article(article_id):
    return {"deleted": article_id}
