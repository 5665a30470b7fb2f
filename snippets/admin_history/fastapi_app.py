from fastapi import FastAPI
from sqladmin import Admin, ModelView
from sqladmin.audit import DBAuditBackend
from sqlalchemy.orm import sessionmaker
from sqlmodel import Field, Session, SQLModel, create_engine, select


class Product(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str


class Change(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    action: str
    key: str


class ChangeLog(DBAuditBackend):
    def build_row(self, entry, actor, request):
        return Change(action=entry.action, key=entry.pk)


class ProductAdmin(ModelView, model=Product):
    column_list = ["id", "name"]


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()
admin = Admin(app, engine, audit_backend=ChangeLog(sessionmaker(engine)))
admin.add_view(ProductAdmin)


@app.get("/changes")
def changes():
    with Session(engine) as session:
        rows = session.exec(select(Change)).all()
        return [{"action": row.action, "key": row.key} for row in rows]
