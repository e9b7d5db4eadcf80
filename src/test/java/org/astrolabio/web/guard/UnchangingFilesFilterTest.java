package org.astrolabio.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UnchangingFilesFilterTest {

    @ParameterizedTest
    @CsvSource({
        "/VAADIN/build/indexhtml-D7hK_1aB.js, max-age=3600, 'public, max-age=31536000, immutable'",
        "/VAADIN/build/indexhtml-D7hK_1aB.js, no-store, no-store",
        "/VAADIN/build/plain.js, max-age=3600, max-age=3600",
        "/astrolabio.css, max-age=3600, max-age=3600",
    })
    void onlyWhatIsFoundUnderANameOfItsContentIsKept(String path, String said, String heard) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        MockHttpServletResponse response = new MockHttpServletResponse();

        new UnchangingFilesFilter().doFilter(request, response, (asked, answer) -> ((HttpServletResponse) answer)
                .setHeader("Cache-Control", said));

        assertThat(response.getHeader("Cache-Control")).isEqualTo(heard);
    }
}
