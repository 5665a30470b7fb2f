from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse
from sqladmin import Admin, ModelView, action
from sqlmodel import Field, Session, SQLModel, create_engine


class Product(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str
    sold_out: bool = False


class ProductAdmin(ModelView, model=Product):
    column_list = ["name", "sold_out"]

    @action("sell-out", label="Mark as sold out")
    def sell_out(self, request: Request):
        with Session(engine) as session:
            for key in request.query_params["pks"].split(","):
                session.get(Product, int(key)).sold_out = True
            session.commit()
        return RedirectResponse("/admin/product/list", 303)


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()
admin = Admin(app, engine)
admin.add_view(ProductAdmin)
