// Exchanges the token for a cookie. A login link is /login#TOKEN: what follows the # is never sent with an address.
const form = document.getElementById('login');
const field = document.getElementById('token');
const fault = document.getElementById('fault');

async function logIn(token) {
  const answer = await fetch('/session', { method: 'POST', body: token }).catch(() => null);
  if (answer?.ok) {
    location.replace('/');
    return;
  }

  fault.textContent = answer ? 'This is not the token.' : 'Nobody answers. Is actorgraph serve still running?';
  field.select();
}

form.addEventListener('submit', event => {
  event.preventDefault();
  logIn(field.value.trim());
});

if (location.hash.length > 1) {
  const token = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, '', '/login');
  logIn(token);
}
