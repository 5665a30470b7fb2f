PRICES = {"tea": 3, "cup": 12}


def total(order):
    return sum(PRICES[item] * count for item, count in order.items())
