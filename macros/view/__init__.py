"""Choose, order, group and count: the model becomes small frozen shapes named after what a page shows."""
