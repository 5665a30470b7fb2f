from huey.contrib.djhuey import task


@task()
def add(x, y):
    return x + y
