"""What a reader finds."""


class Wrong(Exception):
    """Something in the bundle is not as it must be."""


class NotCovered(Exception):
    """Something this reader does not know how to check. It never counts as good."""


class Report:
    def __init__(self):
        self.good = []
        self.wrong = []
        self.not_covered = []
        self.limits = []

    def check(self, title, part, *arguments):
        """Runs a part; what it returns tells how much was looked at. None when it failed."""
        try:
            detail, value = part(*arguments)
        except Wrong as problem:
            self.wrong.append(f"{title}: {problem}")
        except NotCovered as problem:
            self.not_covered.append(f"{title}: {problem}")
        else:
            self.good.append(f"{title}: {detail}")
            return value
        return None

    @property
    def code(self):
        return 1 if self.wrong else 2 if self.not_covered else 0

    def lines(self):
        yield from (f"ok           {line}" for line in self.good)
        yield from (f"not looked at  {line}" for line in self.limits)
        yield from (f"NOT COVERED  {line}" for line in self.not_covered)
        yield from (f"WRONG        {line}" for line in self.wrong)
        yield {0: "everything that was looked at is right",
               1: f"{len(self.wrong)} parts are wrong",
               2: "the bundle has something that this reader does not know: nothing is confirmed",
               }[self.code]


def demand(condition, message):
    if not condition:
        raise Wrong(message)


def same(what, claimed, computed):
    demand(claimed == computed, f"{what}: claimed {claimed}, computed {computed}")
