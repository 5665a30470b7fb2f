def shop(request):
    return {"shop_name": "Tea Shop"}
