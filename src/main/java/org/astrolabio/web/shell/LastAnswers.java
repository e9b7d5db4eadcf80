package org.astrolabio.web.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers what pages say, with what is {@link Fixed} on them. Of each open page Vaadin keeps the last answer, to give it
 * again to a browser that did not get it; here it is kept compressed.
 */
@Component
class LastAnswers extends UidlRequestHandler implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(this);
    }

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String said) throws IOException {
        @Nullable UI page = session.getService().findUI(request);
        if (page == null) {
            return super.synchronizedHandleRequest(session, request, response, said);
        }
        UIInternals kept = page.getInternals();
        @Nullable String before = kept.getLastRequestResponse();
        Optional<ResponseWriter> answer = super.synchronizedHandleRequest(session, request, response, said);
        @Nullable String last = kept.getLastRequestResponse();
        if (last != null && !Objects.equals(before, last)) {
            kept.setLastRequestResponse(FoldedText.fold(last));
        }
        return answer;
    }

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new Unfolding();
    }

    private static final class Unfolding extends ServerRpcHandler {

        @Override
        public void handleRpc(UI page, String said, VaadinRequest request)
                throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
            try {
                super.handleRpc(page, said, request);
                Fixed.sendOn(page);
            } catch (ClientResentPayloadException saidAgain) {
                UIInternals kept = page.getInternals();
                kept.setLastRequestResponse(FoldedText.unfold(kept.getLastRequestResponse()));
                throw saidAgain;
            }
        }
    }
}
