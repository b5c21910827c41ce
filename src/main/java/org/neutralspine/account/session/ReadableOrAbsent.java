package org.neutralspine.account.session;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;

/**
 * Reads what a session keeps. During an update, and after one that was taken back,
 * another version may have written it, with classes that are others here. Then it is as
 * if it were not there; otherwise each page of that browser would be an error.
 */
class ReadableOrAbsent implements GenericConverter {

	private static final Logger logger = LoggerFactory.getLogger(ReadableOrAbsent.class);

	private final DeserializingConverter converter;

	ReadableOrAbsent(@Nullable ClassLoader classes) {
		this.converter = (classes != null) ? new DeserializingConverter(classes) : new DeserializingConverter();
	}

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Set.of(new ConvertiblePair(byte[].class, Object.class));
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
		return (source != null) ? read((byte[]) source) : null;
	}

	private @Nullable Object read(byte[] kept) {
		try {
			return this.converter.convert(kept);
		}
		catch (SerializationFailedException ex) {
			logger.debug("Something in a session was written by another version", ex);
			return null;
		}
	}

}
