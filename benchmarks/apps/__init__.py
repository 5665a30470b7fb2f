"""The applications under measurement: one package per framework, the same routes and answers in each."""
