package org.neutralspine.exchange.staging;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes how far an import has come, to be seen before the transaction that applies or
 * undoes it ends.
 */
@Component
public class ImportProgress {

	private final CatalogueImportRepository imports;

	ImportProgress(CatalogueImportRepository imports) {
		this.imports = imports;
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void note(long id, int records) {
		this.imports.applied(id, records);
	}

}
