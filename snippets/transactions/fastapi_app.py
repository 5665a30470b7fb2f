from fastapi import FastAPI, HTTPException
from sqlalchemy.exc import IntegrityError
from sqlmodel import (
    CheckConstraint,
    Field,
    Session,
    SQLModel,
    create_engine,
    select,
    update,
)


class Account(SQLModel, table=True):
    __table_args__ = (CheckConstraint("balance >= 0"),)

    name: str = Field(primary_key=True)
    balance: int


engine = create_engine("sqlite:///app.db")
SQLModel.metadata.create_all(engine)
app = FastAPI()


@app.put("/accounts/{name}", status_code=201)
def open_account(name: str, balance: int):
    with Session(engine) as session, session.begin():
        session.add(Account(name=name, balance=balance))


def add(session: Session, name: str, amount: int):
    balance = Account.balance + amount
    session.exec(update(Account).where(Account.name == name).values(balance=balance))


@app.post("/transfer", status_code=204)
def transfer(source: str, target: str, amount: int):
    try:
        with Session(engine) as session, session.begin():
            add(session, target, amount)
            add(session, source, -amount)
    except IntegrityError as error:
        raise HTTPException(409, "Not enough money") from error


@app.get("/accounts")
def accounts():
    with Session(engine) as session:
        return {row.name: row.balance for row in session.exec(select(Account))}
