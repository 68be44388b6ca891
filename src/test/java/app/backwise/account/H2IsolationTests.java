package app.backwise.account;

import app.backwise.WebTest;

@WebTest
class H2IsolationTests extends IsolationContract {}
