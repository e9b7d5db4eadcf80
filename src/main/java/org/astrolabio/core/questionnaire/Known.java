package org.astrolabio.core.questionnaire;

import java.util.Map;
import java.util.NoSuchElementException;

/** What a map holds for a key that is known to be in it. */
public final class Known {

    private Known() {}

    /** @throws NoSuchElementException if the key is not in the map; its message names the key */
    public static <K, V> V in(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new NoSuchElementException("Nothing is known of " + key);
        }
        return value;
    }
}
