"""The data for machines: JSON, CSV, schemas, badges and tables, from the same views as the pages."""
