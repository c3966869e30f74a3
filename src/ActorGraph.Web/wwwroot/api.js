// Asks the API. A fault is an Error with the message of the problem details.
export async function get(path, query = {}, signal) {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') {
      words.set(name, value);
    }
  }

  const address = `/api/${path}${words.size > 0 ? '?' + words : ''}`;
  let answer;
  try {
    answer = await fetch(address, { signal });
  } catch (fault) {
    throw fault.name === 'AbortError' ? fault : new Error('Nobody answers. Is actorgraph serve still running?');
  }

  if (answer.status === 401) {
    location.assign('/login');
  }

  const content = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error(content.detail ? `${content.code}: ${content.detail}` : `The answer is ${answer.status}.`);
  }

  return content;
}

// Lets only the last of several questions be answered.
export function latest() {
  let running;
  return async (path, query) => {
    running?.abort();
    const mine = running = new AbortController();
    try {
      return await get(path, query, mine.signal);
    } catch (fault) {
      if (fault.name === 'AbortError') {
        return null;
      }

      throw fault;
    }
  };
}
