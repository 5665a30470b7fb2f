"""Rights per user and model in the admin."""

from pathlib import Path

from starlette.testclient import TestClient


def test_fastapi_sqladmin_checks_grants(place: Path) -> None:
    """A grants backend of SQLAdmin lets a user list a model and answers 403 to its create form."""
    from fastapi import FastAPI
    from sqladmin import Admin, ModelView
    from sqladmin.authorization import GrantsAuthorizationBackend
    from sqlmodel import Field, SQLModel, create_engine
    from starlette.requests import Request

    class Product(SQLModel, table=True):
        id: int | None = Field(default=None, primary_key=True)
        name: str

    class ProductAdmin(ModelView, model=Product):
        column_list = ("name",)

    engine = create_engine("sqlite:///app.db")
    SQLModel.metadata.create_all(engine)
    app = FastAPI()

    class Readers(GrantsAuthorizationBackend):
        async def get_grants(self, _request: Request) -> set[tuple[str, str]]:
            return {("product", "list")}

    Admin(app, engine, authorization_backend=Readers()).add_view(ProductAdmin)
    client = TestClient(app, follow_redirects=False)
    assert client.get("/admin/product/list").status_code == 200
    assert client.get("/admin/product/create").status_code == 403


def test_fastapi_sqladmin_reads_grants_from_tables(place: Path) -> None:
    """Groups and grants in SQLAdmin's tables let a member list a model and answer 403 to its create form."""
    from fastapi import FastAPI
    from sqladmin import Admin, ModelView
    from sqladmin.authentication import AuthenticationBackend
    from sqladmin.contrib import rbac
    from sqlalchemy import Integer, create_engine
    from sqlalchemy.orm import DeclarativeBase, mapped_column, relationship, sessionmaker
    from starlette.requests import Request

    class Base(DeclarativeBase):
        pass

    class Group(rbac.GroupMixin, Base):
        __tablename__ = "admin_groups"

    class GroupAccess(rbac.GroupAccessMixin, Base):
        __tablename__ = "admin_group_accesses"

    class User(Base):
        __tablename__ = "users"
        id = mapped_column(Integer, primary_key=True)
        groups = relationship(Group, secondary=rbac.user_group_table(Base, user_table="users"))

    class UserAdmin(ModelView, model=User):
        column_list = ("id",)

    class GroupAdmin(rbac.GroupAdmin, model=Group):
        pass

    class Ada(AuthenticationBackend):
        async def authenticate(self, _request: Request) -> bool:
            return True

        async def get_user_id(self, _request: Request) -> int:
            return 1

    engine = create_engine("sqlite:///app.db")
    Base.metadata.create_all(engine)
    sessions = sessionmaker(engine)
    grants = [GroupAccess(identity="user", action="list"), GroupAccess(identity="group", action="edit")]
    with sessions.begin() as session:
        session.add(User(id=1, groups=[Group(id=1, name="readers", accesses=grants)]))
    app = FastAPI()
    backend = rbac.DBAuthorizationBackend(sessions, user_model=User)
    admin = Admin(
        app,
        engine,
        authentication_backend=Ada("only-for-this-test"),
        authorization_backend=backend,
    )
    admin.add_view(UserAdmin)
    admin.add_view(GroupAdmin)
    client = TestClient(app, follow_redirects=False)
    assert client.get("/admin/user/list").status_code == 200
    assert client.get("/admin/user/create").status_code == 403
    assert "user:create" in client.get("/admin/group/edit/1").text


def test_flask_admin_asks_a_property(place: Path) -> None:
    """A can_create property of a Flask-Admin view closes its create form while the list stays open."""
    from flask import Flask
    from flask_admin import Admin
    from flask_admin.contrib.sqla import ModelView
    from flask_babel import Babel
    from flask_sqlalchemy import SQLAlchemy

    app = Flask(__name__, instance_path=str(place))
    app.secret_key = "only-for-this-test"
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
    Babel(app)
    db = SQLAlchemy(app)

    class Product(db.Model):
        id = db.Column(db.Integer, primary_key=True)
        name = db.Column(db.String(50))

    with app.app_context():
        db.create_all()

    class ReadOnly(ModelView):
        can_create = property(lambda _: False)

    Admin(app).add_view(ReadOnly(Product, db))
    client = app.test_client()
    assert client.get("/admin/product/").status_code == 200
    assert client.get("/admin/product/new/").status_code in {302, 403}


def test_django_admin_checks_permissions(django_ready: None) -> None:
    """A member of staff with only the view permission sees the list and gets 403 on the add form."""
    from django.contrib import admin
    from django.contrib.auth.models import Permission, User
    from django.test import Client, override_settings
    from django.urls import path

    user = User.objects.create_user("ada", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="view_user"))
    urls = type("Urls", (), {"urlpatterns": [path("admin/", admin.site.urls)]})
    client = Client()
    client.force_login(user)
    with override_settings(ROOT_URLCONF=urls):
        assert client.get("/admin/auth/user/").status_code == 200
        assert client.get("/admin/auth/user/add/").status_code == 403
