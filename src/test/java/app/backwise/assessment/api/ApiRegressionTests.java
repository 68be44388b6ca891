package app.backwise.assessment.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What programs met before it was right. */
@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class ApiRegressionTests {

    @Test
    void callsNoQuestionNull(Api api) {
        assertThat(api.post("{\"answers\": {\"A b\": []}}").body()).doesNotContain("null");
    }

    @Test
    void namesItsOwnPathInAnyProblem(Api api) {
        assertThat(api.get(Api.ASSESSMENT).body()).contains("\"instance\":\"/api/assessment\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a type", "zebra", "text/"})
    void isToldInJsonWhateverNonsenseItAccepts(String accept, Api api) {
        HttpResponse<String> response = api.send(api.posting("{\"answers\": {\"age\": []}}").header("Accept", accept));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("\"problem\":\"empty\"");
    }

    @Test
    void logsNoUnknownPath(Api api, CapturedOutput log) {
        api.get("/api/assessment/secret-4711");

        assertThat(log).doesNotContain("secret-4711");
    }
}
