from flask import redirect
from flask_admin import Admin, AdminIndexView
from flask_admin.contrib.sqla import ModelView
from flask_login import current_user

from .models import Product, db


class StaffOnly:
    def is_accessible(self):
        return current_user.is_authenticated and current_user.is_staff

    def inaccessible_callback(self, name, **kwargs):
        return redirect("/login")


class Home(StaffOnly, AdminIndexView):
    pass


class ProductAdmin(StaffOnly, ModelView):
    column_list = ["id", "name"]


def add_admin(app):
    Admin(app, index_view=Home()).add_view(ProductAdmin(Product, db))
