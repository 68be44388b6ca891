package app.backwise;

@WebTest
class H2TwelveAtOnceTests extends TwelveAtOnceContract {}
