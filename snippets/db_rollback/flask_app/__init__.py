from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


db = SQLAlchemy(model_class=Base)


class Guest(db.Model):
    name: Mapped[str] = mapped_column(primary_key=True)


def create_app(uri="sqlite:///app.db", **options):
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = uri
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = options
    db.init_app(app)

    @app.post("/guests/<name>")
    def sign(name):
        db.session.add(Guest(name=name))
        try:
            db.session.commit()
        except IntegrityError:
            db.session.rollback()
            return {"error": "signed before"}, 409
        return {"signed": name}, 201

    @app.get("/guests")
    def guests():
        return {"guests": list(db.session.scalars(db.select(Guest.name)))}

    return app
