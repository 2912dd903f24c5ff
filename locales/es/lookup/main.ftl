### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = ¿Dónde está mi paquete?
lead = Escribe el número de seguimiento que aparece en el mensaje de envío de la tienda.
label = Número de seguimiento
hint = ¿Varios números? Sepáralos con comas o pon uno en cada línea.
track = Consultar
anyway = Consultar de todos modos
again = Consultar otro número

## Nothing is wrong

right = Este número es correcto
right-carrier = Número de { $carrier } correcto
likely-carrier = Parece un número de { $carrier }
several-carriers = Varios transportistas usan números como este
from = Puede ser de
more = y { $count } más
several = Números encontrados: { $count }
several-text = Algunos no parecen correctos:

## Something is wrong

empty = No se ha encontrado ningún número de seguimiento
empty-text = Está en el mensaje de envío de la tienda: letras y cifras seguidas, a menudo de 10 a 22.
too-short = Este número es demasiado corto
too-short-text = Longitud: { $length }; mínimo: { $expected }. ¿Falta el principio o el final?
too-long = Este número es demasiado largo
too-long-text = Longitud: { $length }; máximo para un número así: { $expected }. ¿Se ha colado algo más?
wrong-character = Este número tiene una errata
wrong-character-text = { $expected ->
    [digit] El carácter { $position } es { $found }, pero debería ser una cifra.
    [letter] El carácter { $position } es { $found }, pero debería ser una letra.
    [either] El carácter { $position } es { $found }. Los números de seguimiento solo llevan cifras y letras de la A a la Z.
    [end] El número debería acabar antes del carácter { $position }.
   *[other] El carácter { $position } es { $found }, pero debería ser { $expected }.
 }
look-alike = Se han confundido una letra y una cifra
look-alike-text = El carácter { $position } es { $found }, pero debería ser { $expected }.
wrong-check-digit = Este número tiene una errata
wrong-check-digit-text = El carácter { $position } comprueba todos los demás, y no encaja con ellos. Compara el número con el mensaje de envío.
country-unknown = Las dos últimas letras no son de ningún país
country-unknown-text = En los números postales indican de dónde viene el paquete, como CN o GB. ¿Está escrito así en el mensaje de envío?
placeholder = Este número aún no es de ningún paquete
placeholder-text = Es un ejemplo, o un número provisional hasta que salga el paquete. El número definitivo llega con el mensaje de envío.
test-number = Este es un número de prueba
test-number-text = Los transportistas y las tiendas prueban sus sistemas con él. Ningún paquete viaja con este número.
order-number = Parece un número de pedido
order-number-text = Identifica la compra, no el paquete. El número de seguimiento está en el mensaje de envío, a menudo junto al nombre del transportista.
phone = Parece un número de teléfono
phone-text = El número de seguimiento está en el mensaje de envío de la tienda.
email = Esto es una dirección de correo electrónico
email-text = El número de seguimiento está en el correo que la tienda mandó con el envío.
url = En este enlace no hay ningún número de seguimiento
url-text = Abre el enlace, copia el número de esa página y pégalo aquí.
unknown-format = Ningún transportista conocido usa números como este
unknown-format-text = Si está escrito así en el mensaje de envío, consúltalo de todos modos.

## Repairs: the number put right stands before the words

did-you-mean = ¿Querías decir…?
repair-look-alike = letras y cifras parecidas
repair-neighbours = caracteres { $position } y { $next } intercambiados
repair-extra = sin el carácter { $position }
repair-missing = una cifra más, en la posición { $position }
repair-digit = otra cifra en la posición { $position }
