from fastapi import FastAPI
from sqlmodel import Field, Session, SQLModel, create_engine

app = FastAPI()
engine = create_engine("sqlite:///app.db")


class AuthorIn(SQLModel):
    name: str


class Author(AuthorIn, table=True):
    id: int | None = Field(default=None, primary_key=True)


SQLModel.metadata.create_all(engine)


@app.post("/authors", status_code=201)
def create_author(body: AuthorIn):
    author = Author.model_validate(body)
    with Session(engine) as session:
        session.add(author)
        session.commit()
        session.refresh(author)
    return author
