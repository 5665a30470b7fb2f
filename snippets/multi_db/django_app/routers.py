class LogRouter:
    def db_for_read(self, model, **hints):
        return "log" if model.__name__ == "Visit" else None

    db_for_write = db_for_read

    def allow_migrate(self, db, app_label, model_name=None, **hints):
        return (db == "log") == (model_name == "visit")
