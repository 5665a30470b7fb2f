names = {"cup", "tea"}
