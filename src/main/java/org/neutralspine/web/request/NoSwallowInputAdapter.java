package org.neutralspine.web.request;

import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.coyote.Response;

/**
 * Closes a connection with an unread body, instead of waiting for the rest of it, which
 * would keep a thread for as long as a client sends slowly.
 */
class NoSwallowInputAdapter extends CoyoteAdapter {

	NoSwallowInputAdapter(Connector connector) {
		super(connector);
	}

	@Override
	public void service(Request request, Response response) throws Exception {
		super.service(request, response);
		AtomicBoolean goesOn = new AtomicBoolean();
		request.action(ActionCode.ASYNC_IS_ASYNC, goesOn);
		if (!goesOn.get() && !request.isFinished()) {
			request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

}
