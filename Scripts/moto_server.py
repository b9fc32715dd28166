"""moto's own server with one request at a time; takes moto_server's options.

moto keeps its resources in plain dictionaries and answers on many threads: a request that walks through one while
another request adds to it meets "dictionary changed size during iteration" and answers HTTP 500. The cloud that moto
stands for does not do that, and what the checks are about is not moto's threads."""

import sys
import threading

import moto.server

turn = threading.Lock()
answer = moto.server.DomainDispatcherApplication.__call__


def answer_in_turn(application, environment, start_response):
    with turn:
        return answer(application, environment, start_response)


moto.server.DomainDispatcherApplication.__call__ = answer_in_turn
sys.exit(moto.server.main())
