import os
import tomllib
from pathlib import Path

from django_settings import *

instance = Path(os.environ.get("SHOP_INSTANCE", "instance"))
CURRENCY = tomllib.loads((instance / "shop.cfg").read_text())["CURRENCY"]
ROOT_URLCONF = "django_app.urls"
