from flask import Flask
from flask_security import Security, SQLAlchemyUserDatastore
from flask_security.models import fsqla_v3
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.secret_key = "only-for-this-sample"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
app.config["WTF_CSRF_CHECK_DEFAULT"] = False
app.config["SECURITY_CSRF_IGNORE_UNAUTH_ENDPOINTS"] = True
app.config["SECURITY_EMAIL_VALIDATOR_ARGS"] = {"check_deliverability": False}
app.config["SECURITY_PASSWORD_COMPLEXITY_CHECKER"] = "zxcvbn"
app.config["SECURITY_PASSWORD_LENGTH_MIN"] = 12
app.config["SECURITY_PASSWORD_SALT"] = "only-for-this-sample"
app.config["SECURITY_REGISTERABLE"] = True
app.config["SECURITY_REGISTER_URL"] = "/signup"
app.config["SECURITY_SEND_REGISTER_EMAIL"] = False
app.config["SECURITY_USE_REGISTER_V2"] = True
db = SQLAlchemy(app)
fsqla_v3.FsModels.set_db_info(db)


class Role(db.Model, fsqla_v3.FsRoleMixin):
    pass


class User(db.Model, fsqla_v3.FsUserMixin):
    pass


with app.app_context():
    db.create_all()
Security(app, SQLAlchemyUserDatastore(db, User, Role))
