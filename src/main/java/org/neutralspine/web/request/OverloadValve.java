package org.neutralspine.web.request;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.neutralspine.web.ApplicationPath;

/**
 * Bounds the requests at work, so that those that are taken are answered in time, and
 * those that are too many are told so at once. Requests with a body have a bound of their
 * own, since they wait for their senders. Static files cost nearly nothing, and whether
 * all is well has to be told above all under load.
 */
class OverloadValve extends ValveBase {

	private static final String HEALTH = "/actuator/";

	private final Semaphore free;

	private final BusyAnswer busy;

	OverloadValve(int atOnce, BusyAnswer busy) {
		super(true);
		this.free = new Semaphore(atOnce);
		this.busy = busy;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (!request.isFinished() || isCheap(request)) {
			getNext().invoke(request, response);
		}
		else if (this.free.tryAcquire()) {
			try {
				getNext().invoke(request, response);
			}
			finally {
				this.free.release();
			}
		}
		else {
			this.busy.send(request, response);
		}
	}

	/**
	 * A request whose first line could not be read has no address, and goes no further.
	 */
	private static boolean isCheap(Request request) {
		return request.getRequestURI() == null || ApplicationPath.of(request).startsWith(HEALTH)
				|| ApplicationPath.isStaticFile(request);
	}

}
