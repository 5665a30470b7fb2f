from fastapi import FastAPI
from sqlalchemy.orm import joinedload
from sqlmodel import Field, Relationship, Session, SQLModel, create_engine, select


class Author(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str


class Book(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    title: str
    author_id: int = Field(foreign_key="author.id")
    author: Author = Relationship(sa_relationship_kwargs={"lazy": "raise"})


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()


@app.post("/books", status_code=201)
def create_book(title: str, author: str):
    with Session(engine) as session:
        session.add(Book(title=title, author=Author(name=author)))
        session.commit()


@app.get("/books")
def list_books(eager: bool):
    query = select(Book)
    if eager:
        query = query.options(joinedload(Book.author))
    with Session(engine) as session:
        return {book.title: book.author.name for book in session.exec(query)}
