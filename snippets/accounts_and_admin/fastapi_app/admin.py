from fastapi.concurrency import run_in_threadpool
from fastapi.responses import RedirectResponse
from sqladmin import Admin, ModelView
from sqladmin.authentication import AuthenticationBackend

from .accounts import current_user
from .models import Product, engine


class StaffOnly(AuthenticationBackend):
    async def authenticate(self, request):
        user = await run_in_threadpool(current_user, request)
        return bool(user and user.is_staff) or RedirectResponse("/login", 302)


class ProductAdmin(ModelView, model=Product):
    column_list = ["id", "name"]


def add_admin(app, secret_key):
    admin = Admin(app, engine, authentication_backend=StaffOnly(secret_key))
    admin.add_view(ProductAdmin)
