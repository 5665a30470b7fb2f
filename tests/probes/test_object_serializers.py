"""Dumps of database objects."""


def test_django_dumps_and_loads_xml(django_ready: None) -> None:
    """Django writes model instances as XML and reads them back."""
    from django.contrib.auth.models import Group
    from django.core import serializers

    text = serializers.serialize("xml", [Group(pk=1, name="editors")])
    assert text.startswith('<?xml version="1.0" encoding="utf-8"?>')
    assert next(serializers.deserialize("xml", text)).object.name == "editors"


def test_django_knows_json_lines_and_yaml(django_ready: None) -> None:
    """Django's serializers cover JSON, JSON Lines, XML and, with PyYAML, YAML."""
    from django.core import serializers

    formats = {"json", "jsonl", "xml", "yaml"}
    assert formats <= set(serializers.get_public_serializer_formats())


def test_flask_admin_exports_yaml_only_outwards() -> None:
    """Flask-Admin exports the rows of a model as YAML and has no address that reads them back."""
    import yaml
    from flask import Flask
    from flask_admin import Admin
    from flask_admin.contrib.sqla import ModelView
    from flask_sqlalchemy import SQLAlchemy

    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///:memory:"
    db = SQLAlchemy(app)
    hero = type("Hero", (db.Model,), {"name": db.Column(db.String, primary_key=True)})
    own = {"can_export": True, "export_types": ["yaml"], "column_list": ["name"]}
    admin = Admin(app)
    admin.add_view(type("HeroView", (ModelView,), own)(hero, db))
    with app.app_context():
        db.create_all()
        db.session.add(hero(name="Ann"))
        db.session.commit()
        text = app.test_client().get("/admin/hero/export/yaml/").text
    assert yaml.safe_load(text) == [{"Name": "Ann"}]
    assert [rule.rule for rule in app.url_map.iter_rules() if "import" in rule.rule] == []
