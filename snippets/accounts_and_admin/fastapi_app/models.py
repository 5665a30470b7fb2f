from sqlmodel import Field, SQLModel, create_engine


class User(SQLModel, table=True):
    name: str = Field(primary_key=True)
    password: str
    is_staff: bool = False


class Product(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str


engine = create_engine("sqlite:///app.db")
