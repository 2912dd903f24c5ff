### The look-up box: the buyer pastes a tracking number, and reads what it is. Short, calm, no "we".
### { $carrier } is a company, { $position } the place of a character in the number, counted from 1, { $found } the
### character that stands there. A text that ends in -text explains the title of the same name.
### No plural forms: the box does not ask for them. The direction is that of the writing, ltr or rtl.

## The form

direction = ltr
title = ¿Dónde está mi paquete?
lead = Escriba el número de rastreo que aparece en el mensaje de envío de la tienda.
label = Número de rastreo
hint = ¿Varios números? Sepárelos con comas o ponga uno en cada línea.
track = Rastrear
anyway = Rastrear de todos modos
again = Rastrear otro número

## Nothing is wrong

right = Este número es correcto
right-carrier = Número de { $carrier } correcto
likely-carrier = Parece un número de { $carrier }
several-carriers = Varias empresas de transporte usan números como este
from = Puede ser de
more = y { $count } más
several = Números encontrados: { $count }
several-text = Algunos no parecen correctos:

## Something is wrong

empty = No se encontró ningún número de rastreo
empty-text = Está en el mensaje de envío de la tienda: letras y dígitos seguidos, a menudo de 10 a 22.
too-short = Este número es demasiado corto
too-short-text = Longitud: { $length }; mínimo: { $expected }. ¿Falta el principio o el final?
too-long = Este número es demasiado largo
too-long-text = Longitud: { $length }; máximo para un número así: { $expected }. ¿Se copió algo más?
wrong-character = Este número tiene un error de escritura
wrong-character-text = { $expected ->
    [digit] El carácter { $position } es { $found }, pero debería ser un dígito.
    [letter] El carácter { $position } es { $found }, pero debería ser una letra.
    [either] El carácter { $position } es { $found }. Los números de rastreo solo llevan dígitos y letras de la A a la Z.
    [end] El número debería terminar antes del carácter { $position }.
   *[other] El carácter { $position } es { $found }, pero debería ser { $expected }.
 }
look-alike = Se confundieron una letra y un dígito
look-alike-text = El carácter { $position } es { $found }, pero debería ser { $expected }.
wrong-check-digit = Este número tiene un error de escritura
wrong-check-digit-text = El carácter { $position } comprueba todos los demás, y no coincide con ellos. Compare el número con el mensaje de envío.
country-unknown = Las dos últimas letras no son de ningún país
country-unknown-text = En los números postales indican de dónde viene el paquete, como CN o GB. ¿Está escrito así en el mensaje de envío?
placeholder = Este número aún no es de ningún paquete
placeholder-text = Es un ejemplo, o un número provisional hasta que salga el paquete. El número definitivo llega con el mensaje de envío.
test-number = Este es un número de prueba
test-number-text = Las empresas de transporte y las tiendas prueban sus sistemas con él. Ningún paquete viaja con este número.
order-number = Parece un número de pedido
order-number-text = Identifica la compra, no el paquete. El número de rastreo está en el mensaje de envío, a menudo junto al nombre de la empresa de transporte.
phone = Parece un número de teléfono
phone-text = El número de rastreo está en el mensaje de envío de la tienda.
email = Esto es una dirección de correo electrónico
email-text = El número de rastreo está en el correo que la tienda mandó con el envío.
url = En este enlace no hay ningún número de rastreo
url-text = Abra el enlace, copie el número de esa página y péguelo aquí.
unknown-format = Ninguna empresa de transporte conocida usa números como este
unknown-format-text = Si está escrito así en el mensaje de envío, rastréelo de todos modos.

## Repairs: the number put right stands before the words

did-you-mean = ¿Quiso decir…?
repair-look-alike = letras y dígitos parecidos
repair-neighbours = caracteres { $position } y { $next } intercambiados
repair-extra = sin el carácter { $position }
repair-missing = un dígito más, en la posición { $position }
repair-digit = otro dígito en la posición { $position }
