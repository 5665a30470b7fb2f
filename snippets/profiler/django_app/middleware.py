import cProfile


def profile(get_response):
    def middleware(request):
        with cProfile.Profile() as profiler:
            response = get_response(request)
        profiler.dump_stats(f"{request.method}.prof")
        return response

    return middleware
