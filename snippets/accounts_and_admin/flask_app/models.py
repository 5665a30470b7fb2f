from flask_login import UserMixin
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import Mapped, mapped_column

db = SQLAlchemy()


class User(UserMixin, db.Model):
    name: Mapped[str] = mapped_column(primary_key=True)
    password: Mapped[str]
    is_staff: Mapped[bool] = mapped_column(default=False)

    def get_id(self):
        return self.name


class Product(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
